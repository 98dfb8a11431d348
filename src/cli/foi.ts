#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// Node keeps what it has compiled, checked against the source: the second run of a command waits half as long.
enableCompileCache();
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
