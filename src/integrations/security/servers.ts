import { fileHeaders, FOLDERS, type Hashes, pageHeaders } from './policy.ts';

type Headers = Readonly<Record<string, string>>;

const lines = (headers: Headers, line: (name: string, value: string) => string): string =>
	Object.entries(headers)
		.map(([name, value]) => line(name, value))
		.join('\n');

/** Headers of a folder's files; `figures` are hashes of the styles inside figures. */
const headersOf = ({ path, ending = '' }: (typeof FOLDERS)[number], figures: Hashes['styles']): Headers =>
	fileHeaders(path + ending, figures);

/** `_headers`, read by several static hosts. Rules add up there, so a folder first takes back (`!`) what pages send. */
export function hostHeaders(hashes: Hashes, figures: Hashes['styles'] = []): string {
	const page = pageHeaders(hashes);
	const set = (headers: Headers) => lines(headers, (name, value) => `  ${name}: ${value}`);
	const unset = lines(page, (name) => `  ! ${name}`);
	const folders = FOLDERS.map(
		(folder) => `${folder.path}*${folder.ending ?? ''}\n${unset}\n${set(headersOf(folder, figures))}`,
	);
	return `${[`/*\n${set(page)}`, ...folders].join('\n\n')}\n`;
}

/** To be included in nginx's `server` block. */
export function nginx(hashes: Hashes, figures: Hashes['styles'] = []): string {
	const block = (path: string, headers: Headers): string =>
		`location ${path} {\n${lines(headers, (name, value) => `\tadd_header ${name} "${value}" always;`)}\n}`;
	return [
		'# Made by the build. In the server block: root <the site>; include <this file>;',
		'gzip_static on;\nerror_page 404 /404.html;',
		block('/', pageHeaders(hashes)),
		...FOLDERS.map((folder) => block(location(folder), headersOf(folder, figures))),
		'',
	].join('\n\n');
}

/** To be imported in a Caddy site block. */
export function caddy(hashes: Hashes, figures: Hashes['styles'] = []): string {
	const block = (matcher: string, headers: Headers): string =>
		`handle ${matcher} {\n\theader {\n${lines(headers, (name, value) => `\t\t${name} \`${value}\``)}\n\t}\n\tfile_server {\n\t\tprecompressed br gzip\n\t}\n}`;
	return [
		'# Made by the build. In the site block: root * <the site>, then: import <this file>',
		...FOLDERS.map((folder) => block(`${folder.path}*${folder.ending ?? ''}`, headersOf(folder, figures))),
		block('', pageHeaders(hashes)).replace('handle  {', 'handle {'),
		'handle_errors 404 {\n\trewrite * /404.html\n\tfile_server\n}',
		'',
	].join('\n\n');
}

const location = ({ path, ending }: (typeof FOLDERS)[number]): string =>
	ending ? `~ ^${path}.*${ending.replaceAll('.', '\\.')}$` : path;
