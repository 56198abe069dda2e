import { DEFAULT_CACHE, type Hashes, IMMUTABLE, OPEN_DATA, siteHeaders } from './policy.ts';

type Headers = Readonly<Record<string, string>>;

const each = (headers: Headers, line: (name: string, value: string) => string): string =>
	Object.entries(headers)
		.map(([name, value]) => line(name, value))
		.join('\n');

/** `_headers`, read by several static hosts. `!` takes a header back before it is set anew. */
export function hostHeaders(hashes: Hashes): string {
	const line = (name: string, value: string) => `  ${name}: ${value}`;
	const instead = (headers: Headers, of: Headers): string =>
		[
			...Object.keys(headers)
				.filter((name) => name in of)
				.map((name) => `  ! ${name}`),
			each(headers, line),
		].join('\n');
	const site = { ...siteHeaders(hashes), 'Cache-Control': DEFAULT_CACHE };
	return [
		`/*\n${each(site, line)}`,
		`${IMMUTABLE.path}*\n${instead(IMMUTABLE.headers, site)}`,
		`${OPEN_DATA.path}*\n${instead(OPEN_DATA.headers, site)}`,
		'',
	].join('\n\n');
}

/** To be included in nginx's `server` block. */
export function nginx(hashes: Hashes): string {
	const site = siteHeaders(hashes);
	const block = (path: string, headers: Headers): string =>
		`location ${path} {\n${each(headers, (name, value) => `\tadd_header ${name} "${value}" always;`)}\n}`;
	return [
		'# Made by the build. In the server block: root <this site>; include <this file>;',
		'gzip_static on;\nerror_page 404 /404.html;',
		block('/', { ...site, 'Cache-Control': DEFAULT_CACHE }),
		block(IMMUTABLE.path, { ...site, ...IMMUTABLE.headers }),
		block(OPEN_DATA.path, { ...site, ...OPEN_DATA.headers, 'Cache-Control': DEFAULT_CACHE }),
		'',
	].join('\n\n');
}

/** To be imported in a Caddy site block. */
export function caddy(hashes: Hashes): string {
	const block = (matcher: string, headers: Headers): string =>
		`header ${matcher} {\n${each(headers, (name, value) => `\t${name} \`${value}\``)}\n}`;
	return [
		'# Made by the build. In the site block: root * <this site>, then: import <this file>',
		block('*', { ...siteHeaders(hashes), 'Cache-Control': DEFAULT_CACHE }),
		block(`${IMMUTABLE.path}*`, IMMUTABLE.headers),
		block(`${OPEN_DATA.path}*`, OPEN_DATA.headers),
		'file_server {\n\tprecompressed br gzip\n}',
		'handle_errors 404 {\n\trewrite * /404.html\n\tfile_server\n}',
		'',
	].join('\n\n');
}
