import { fileHeaders, FOLDERS, type Hashes, pageHeaders } from './policy.ts';

type Headers = Readonly<Record<string, string>>;

const lines = (headers: Headers, line: (name: string, value: string) => string): string =>
	Object.entries(headers)
		.map(([name, value]) => line(name, value))
		.join('\n');

/** `_headers`, read by several static hosts. Rules add up there, so a folder first takes back (`!`) what pages send. */
export function hostHeaders(hashes: Hashes): string {
	const page = pageHeaders(hashes);
	const set = (headers: Headers) => lines(headers, (name, value) => `  ${name}: ${value}`);
	const unset = lines(page, (name) => `  ! ${name}`);
	const folders = FOLDERS.map(({ path }) => `${path}*\n${unset}\n${set(fileHeaders(path))}`);
	return `${[`/*\n${set(page)}`, ...folders].join('\n\n')}\n`;
}

/** To be included in nginx's `server` block. */
export function nginx(hashes: Hashes): string {
	const block = (path: string, headers: Headers): string =>
		`location ${path} {\n${lines(headers, (name, value) => `\tadd_header ${name} "${value}" always;`)}\n}`;
	return [
		'# Made by the build. In the server block: root <the site>; include <this file>;',
		'gzip_static on;\nerror_page 404 /404.html;',
		block('/', pageHeaders(hashes)),
		...FOLDERS.map(({ path }) => block(path, fileHeaders(path))),
		'',
	].join('\n\n');
}

/** To be imported in a Caddy site block. */
export function caddy(hashes: Hashes): string {
	const block = (matcher: string, headers: Headers): string =>
		`handle ${matcher} {\n\theader {\n${lines(headers, (name, value) => `\t\t${name} \`${value}\``)}\n\t}\n\tfile_server {\n\t\tprecompressed br gzip\n\t}\n}`;
	return [
		'# Made by the build. In the site block: root * <the site>, then: import <this file>',
		...FOLDERS.map(({ path }) => block(`${path}*`, fileHeaders(path))),
		block('', pageHeaders(hashes)).replace('handle  {', 'handle {'),
		'handle_errors 404 {\n\trewrite * /404.html\n\tfile_server\n}',
		'',
	].join('\n\n');
}
