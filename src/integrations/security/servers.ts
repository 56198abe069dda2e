import { fileHeaders, FOLDERS, type Hashes, pageHeaders } from './policy.ts';

type Headers = Readonly<Record<string, string>>;

const lines = (headers: Headers, line: (name: string, value: string) => string): string =>
	Object.entries(headers)
		.map(([name, value]) => line(name, value))
		.join('\n');

/**
 * One header serves all pages, and one all figures: the hash of every inline style would make it longer than hosts allow. A page's own
 * policy names the hashes of its own styles and holds as well; a figure has nothing in it but what the build drew.
 */
const STYLES: Hashes['styles'] = ['unsafe-inline'];
const sharedHeaders = (scripts: Hashes['scripts']): Headers => pageHeaders({ scripts, styles: STYLES });

/** Headers of a folder's files. */
const headersOf = ({ path, ending = '' }: (typeof FOLDERS)[number]): Headers =>
	fileHeaders(path + ending, STYLES);

/** `_headers`, read by several static hosts. Rules add up there, so a folder first takes back (`!`) what pages send. */
export function hostHeaders(scripts: Hashes['scripts']): string {
	const page = sharedHeaders(scripts);
	const set = (headers: Headers) => lines(headers, (name, value) => `  ${name}: ${value}`);
	const unset = lines(page, (name) => `  ! ${name}`);
	const folders = FOLDERS.map(
		(folder) => `${folder.path}*${folder.ending ?? ''}\n${unset}\n${set(headersOf(folder))}`,
	);
	return `${[`/*\n${set(page)}`, ...folders].join('\n\n')}\n`;
}

/** To be included in nginx's `server` block. */
export function nginx(scripts: Hashes['scripts']): string {
	const block = (path: string, headers: Headers): string =>
		`location ${path} {\n${lines(headers, (name, value) => `\tadd_header ${name} "${value}" always;`)}\n}`;
	return [
		'# Made by the build. In the server block: root <the site>; include <this file>;',
		'gzip_static on;\nerror_page 404 /404.html;',
		block('/', sharedHeaders(scripts)),
		...FOLDERS.map((folder) => block(location(folder), headersOf(folder))),
		'',
	].join('\n\n');
}

/** To be imported in a Caddy site block. */
export function caddy(scripts: Hashes['scripts']): string {
	const block = (matcher: string, headers: Headers): string =>
		`handle ${matcher} {\n\theader {\n${lines(headers, (name, value) => `\t\t${name} \`${value}\``)}\n\t}\n\tfile_server {\n\t\tprecompressed br gzip\n\t}\n}`;
	return [
		'# Made by the build. In the site block: root * <the site>, then: import <this file>',
		...FOLDERS.map((folder) => block(`${folder.path}*${folder.ending ?? ''}`, headersOf(folder))),
		block('', sharedHeaders(scripts)).replace('handle  {', 'handle {'),
		'handle_errors 404 {\n\trewrite * /404.html\n\tfile_server\n}',
		'',
	].join('\n\n');
}

const location = ({ path, ending }: (typeof FOLDERS)[number]): string =>
	ending ? `~ ^${path}.*${ending.replaceAll('.', '\\.')}$` : path;
