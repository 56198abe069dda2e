/** Serves the built site with the headers of the security policy. `PORT` moves it from 4321; `HOST` binds one address. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { inlineHashes } from '../src/integrations/security/hashes.ts';
import { fileHeaders, pageHeaders } from '../src/integrations/security/policy.ts';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));

export interface ServeOptions {
	/** Folder of the built site; `dist` by default. */
	readonly folder?: string;
	/** 0 takes any free port. */
	readonly port?: number;
	readonly host?: string | undefined;
}

/** Starts the server. Rejects when the folder holds no site or the port is taken. */
export async function serve({ folder = DIST, port = 4321, host }: ServeOptions = {}): Promise<{
	server: Server;
	url: string;
}> {
	if (!existsSync(join(folder, 'index.html')))
		throw new Error(`Nothing to serve in ${folder}: build the site first`);
	const handler = siteHandler(folder);
	const server = createServer(handler);
	await new Promise<void>((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			if (error.code !== 'EADDRINUSE') reject(error);
			else reject(new Error(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`));
		});
		server.listen(port, host, resolve);
	});
	const address = server.address();
	const bound = typeof address === 'object' && address ? address.port : port;
	return { server, url: `http://localhost:${bound}` };
}

/** Serves until stopped, at the port of the environment; says where, or why not. */
export async function main(): Promise<void> {
	try {
		const { url } = await serve({ port: Number(process.env.PORT ?? 4321), host: process.env.HOST });
		console.log(`Legwork is at ${url}`);
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}

/** Answers requests from a folder: brotli or gzip copies where they exist, one address per page, 404.html otherwise. */
function siteHandler(folder: string): (request: IncomingMessage, response: ServerResponse) => void {
	const headersOf = pageHeadersIn(folder);
	const ownHeaders = (path: string) =>
		fileHeaders(
			path,
			path.endsWith('.svg') ? inlineHashes(readFileSync(join(folder, path), 'utf8')).styles : [],
		);
	const missing = readFileSync(join(folder, '404.html'));
	const missingHeaders = {
		...Object.fromEntries(headersOf('404.html')),
		'Content-Type': 'text/html;charset=utf-8',
	};
	const files = sirv(folder, {
		brotli: true,
		gzip: true,
		etag: true,
		setHeaders: (response, path) => {
			const page = path.endsWith('/') || path.endsWith('.html');
			response.setHeaders(page ? headersOf(path) : new Map(Object.entries(ownHeaders(path))));
			// Without it a browser guesses at every dash.
			if (path.endsWith('.md')) response.setHeader('Content-Type', 'text/markdown; charset=utf-8');
		},
	});
	return (request, response) => {
		const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
		if (isPageWithoutSlash(folder, pathname)) {
			response.writeHead(308, { Location: `${pathname}/${search}` }).end();
			return;
		}
		files(request, response, () => {
			response.writeHead(404, missingHeaders).end(missing);
		});
	};
}

const isPageWithoutSlash = (folder: string, path: string): boolean =>
	/^(?:\/[\w-]+)+$/.test(path) && existsSync(join(folder, path, 'index.html'));

/** Headers by page, each with the hashes of that page alone; made when first asked for. */
function pageHeadersIn(folder: string): (path: string) => Map<string, string> {
	const made = new Map<string, Map<string, string>>();
	return (path) => {
		const file = path.endsWith('.html') ? path : join(path, 'index.html');
		let headers = made.get(file);
		if (!headers) {
			headers = new Map(Object.entries(pageHeaders(inlineHashes(readFileSync(join(folder, file), 'utf8')))));
			made.set(file, headers);
		}
		return headers;
	};
}

if (import.meta.main) await main();
