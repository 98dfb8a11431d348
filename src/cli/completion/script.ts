/** The shells for which there is a script. */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof SHELLS)[number];

/** The program that a script asks, as paths: Node itself and the file that it runs. */
export interface Program {
  readonly node: string;
  readonly foi: string;
}

/**
 * A script that makes a shell complete `foi` and `npx foi`. It asks the program, so it knows what the program knows;
 * nothing typed is ever run or evaluated. The word being typed has a full stop before it, because an empty one is
 * lost on the way in Windows PowerShell. Answers are lines of a name, a tab and a meaning; `:files` stands for files.
 */
export function completionScript(shell: Shell, program: Program): string {
  return SCRIPTS[shell](program);
}

const SCRIPTS: Readonly<Record<Shell, (program: Program) => string>> = {
  bash: ({ node, foi }) => `# Completion of foi and npx foi for bash.
_foi() {
  local words=("\${COMP_WORDS[@]:1:COMP_CWORD}") name
  COMPREPLY=()
  if [[ \${COMP_WORDS[0]##*/} == npx ]]; then
    [[ \${words[0]} == foi && COMP_CWORD -gt 1 ]] || return 0
    words=("\${words[@]:1}")
  fi
  local last=$((\${#words[@]} - 1))
  words[last]=".\${words[last]}"
  while IFS=$'\\t' read -r name _; do
    [[ $name == :files ]] && { COMPREPLY=(); return 0; }
    COMPREPLY+=("$name")
  done < <(${sh(node)} ${sh(foi)} completion words -- "\${words[@]}" 2>/dev/null)
  # Files are offered only where a file can stand; bash 3 has no compopt and offers them all the same.
  compopt +o default 2>/dev/null
  return 0
}
complete -o default -F _foi foi npx
`,
  zsh: ({ node, foi }) => `# Completion of foi and npx foi for zsh.
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit; }
_foi() {
  local -a typed offers
  local name meaning
  typed=("\${(@)words[2,CURRENT]}")
  if [[ \${words[1]:t} == npx ]]; then
    if [[ \${words[2]} != foi || $CURRENT -lt 3 ]]; then _default; return; fi
    shift typed
  fi
  typed[-1]=".\${typed[-1]}"
  while IFS=$'\\t' read -r name meaning; do
    if [[ $name == :files ]]; then _files; return; fi
    offers+=("\${name//:/\\\\:}:$meaning")
  done < <(${sh(node)} ${sh(foi)} completion words -- "\${typed[@]}" 2>/dev/null)
  _describe -t offers foi offers
}
compdef _foi foi npx
`,
  fish: ({ node, foi }) => `# Completion of foi and npx foi for fish.
function __foi_offers
  set -l typed (commandline -opc)
  set -l last (commandline -ct)
  set -e typed[1]
  if test "$argv[1]" = npx
    set -e typed[1]
  end
  for line in (${fish(node)} ${fish(foi)} completion words -- $typed ".$last" 2>/dev/null)
    if test "$line" = :files
      __fish_complete_path "$last"
    else
      echo $line
    end
  end
end
function __foi_after_npx
  set -l typed (commandline -opc)
  test (count $typed) -ge 2; and test "$typed[2]" = foi
end
complete -c foi -f -a '(__foi_offers)'
complete -c npx -n __foi_after_npx -f -a '(__foi_offers npx)'
`,
  powershell: ({ node, foi }) => `# Completion of foi and npx foi for PowerShell.
Register-ArgumentCompleter -Native -CommandName foi, npx -ScriptBlock {
  param($word, $tree, $cursor)
  $typed = @($tree.CommandElements | Select-Object -Skip 1 |
    Where-Object { $_.Extent.EndOffset -lt $cursor -or ($word -eq '' -and $_.Extent.EndOffset -le $cursor) } |
    ForEach-Object { $_.ToString() })
  if ($tree.CommandElements[0].ToString() -match 'npx') {
    if ($typed.Count -eq 0 -or $typed[0] -ne 'foi') { return }
    $typed = @($typed | Select-Object -Skip 1)
  }
  & ${ps(node)} ${ps(foi)} completion words '--' @typed ".$word" 2>$null | ForEach-Object {
    $name, $meaning = $_ -split "\`t", 2
    # Nothing returned makes PowerShell offer the files that are there.
    if ($name -ne ':files') {
      if (-not $meaning) { $meaning = $name }
      [System.Management.Automation.CompletionResult]::new($name, $name, 'ParameterValue', $meaning)
    }
  }
}
`,
};

// Each shell has its own way to take a path as it is.
function sh(path: string): string {
  return `'${path.replaceAll("'", "'\\''")}'`;
}

function fish(path: string): string {
  return `'${path.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

function ps(path: string): string {
  return `'${path.replaceAll("'", "''")}'`;
}
