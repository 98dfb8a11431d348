#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// Node keeps what it has compiled, checked against the source: the second run of a command waits half as long.
enableCompileCache();
// A reader such as `head` may leave early, and a window may be closed. The command goes on all the same: what it
// writes, it writes whole.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error;
});
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
