/** Builds the site with its search index and serves it: `npm start`. */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('astro', ['build', '--silent'], {
	stdio: 'inherit',
	shell: process.platform === 'win32',
});
if (status === 0) await import('./serve.ts');
else process.exitCode = status ?? 1;
