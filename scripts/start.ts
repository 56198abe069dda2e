/** Builds the site with its search index and serves it: `npm start`. */
import { spawnSync } from 'node:child_process';
import { main } from './serve.ts';

console.log('Building the site …');
const { status } = spawnSync('astro', ['build', '--silent'], {
	stdio: 'inherit',
	shell: process.platform === 'win32',
});
if (status === 0) await main();
else process.exitCode = status ?? 1;
