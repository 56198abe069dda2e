import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { serve } from '../../scripts/serve.ts';

/** The bench of figures, as authors see it. */
export interface Bench {
	readonly url: string;
	readonly stop: () => void;
}

const FOLDER = 'tmp/bench';

/** Builds the bench and serves it at a free port. */
export async function startBench(): Promise<Bench> {
	const command = ['node_modules/astro/bin/astro.mjs', 'build', '--silent', '--outDir', FOLDER];
	await promisify(execFile)(process.execPath, command, {
		env: { ...process.env, BENCH: '1', NODE_ENV: 'production' },
	});
	const { server, url } = await serve({ folder: FOLDER, port: 0, host: 'localhost' });
	return {
		url,
		stop: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}
