#!/usr/bin/env node
import './node-version.mjs';

const { run } = await import('./run.mjs');
await run('cli');
