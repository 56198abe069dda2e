/**
 * The one place where the site's security rules are written. The build puts the content policy into every page and
 * the headers into files for common servers; `scripts/serve.ts` sends the same headers.
 */

/** SHA-256 of inline elements, as `sha256-…` without quotes. */
export interface Hashes {
	readonly scripts: readonly string[];
	readonly styles: readonly string[];
}

const quoted = (hashes: readonly string[]): string => hashes.map((hash) => ` '${hash}'`).join('');

/** What a page may load and do: only from this site, no inline code but the hashed. */
export function contentPolicy({ scripts, styles }: Hashes): string[] {
	return [
		"default-src 'none'",
		// wasm-unsafe-eval: Pagefind's search core is WebAssembly.
		`script-src 'self' 'wasm-unsafe-eval'${quoted(scripts)}`,
		`style-src 'self'${quoted(styles)}`,
		"img-src 'self' data:",
		"font-src 'self'",
		// Pagefind fetches its index.
		"connect-src 'self'",
		"manifest-src 'self'",
		"base-uri 'none'",
		"form-action 'self'",
		"require-trusted-types-for 'script'",
		// The planner's thread, whose address is the only one this policy makes.
		'trusted-types week',
	];
}

/** Asked for again each time, and answered with "not modified". */
const ASK_AGAIN = 'no-cache';

/** Features the site has no use for. Copying a link and keeping the screen on during a test stay, for this site alone. */
const PERMISSIONS = [
	...[
		'accelerometer',
		'autoplay',
		'camera',
		'display-capture',
		'encrypted-media',
		'fullscreen',
		'geolocation',
	],
	...[
		'gyroscope',
		'hid',
		'identity-credentials-get',
		'idle-detection',
		'local-fonts',
		'magnetometer',
		'microphone',
	],
	...['midi', 'payment', 'picture-in-picture', 'publickey-credentials-create', 'publickey-credentials-get'],
	...['serial', 'usb', 'xr-spatial-tracking'],
].map((feature) => `${feature}=()`);

/** Headers of pages. Only a header can forbid framing; the rest repeats what the pages say themselves. */
export const pageHeaders = (hashes: Hashes): Record<string, string> => ({
	'Content-Security-Policy': [...contentPolicy(hashes), "frame-ancestors 'none'"].join('; '),
	'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Embedder-Policy': 'require-corp',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Permissions-Policy': [...PERMISSIONS, 'clipboard-write=(self)', 'screen-wake-lock=(self)'].join(', '),
	'Cache-Control': ASK_AGAIN,
});

/** Headers of everything else: a script or a picture needs no permissions, and opened by itself it may do nothing. */
export const FILE_HEADERS: Readonly<Record<string, string>> = {
	'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
	'X-Content-Type-Options': 'nosniff',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Cache-Control': ASK_AGAIN,
};

/** A folder whose files, or those with one ending, differ from `FILE_HEADERS`. */
interface Folder {
	readonly path: string;
	readonly ending?: string;
	readonly headers: Readonly<Record<string, string>>;
}

/** Open data may be read and shown anywhere. */
const OPEN = { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' };
const FOR_EVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** Files whose name holds a hash of their content never change; open data may be read from anywhere. A longer path comes after its folder. */
export const FOLDERS: readonly Folder[] = [
	{ path: '/_astro/', headers: FOR_EVER },
	// A page that asks this of what it embeds asks it of its threads as well; and a thread has a policy of its own, under which it fetches more of itself.
	{
		path: '/_astro/plan.worker',
		headers: {
			...FOR_EVER,
			'Content-Security-Policy': "default-src 'none'; script-src 'self'; frame-ancestors 'none'",
			'Cross-Origin-Embedder-Policy': 'require-corp',
		},
	},
	{ path: '/pagefind/', headers: {} },
	{ path: '/licences/', headers: {} },
	{ path: '/schemas/', headers: OPEN },
	// The exercises in one file, whatever the shape. Those of one exercise lie among the pages.
	{ path: '/exercises.', headers: OPEN },
	{ path: '/exercises/', ending: '.svg', headers: OPEN },
];

/** All headers of a file that is not a page, by its path. A figure opened by itself may use its own style, known by hash, and nothing else. */
export const fileHeaders = (path: string, styles: Hashes['styles'] = []): Record<string, string> => ({
	...FILE_HEADERS,
	...(path.endsWith('.svg') &&
		styles.length > 0 && {
			'Content-Security-Policy': `default-src 'none'; style-src${quoted(styles)}; frame-ancestors 'none'`,
		}),
	...FOLDERS.findLast((folder) => path.startsWith(folder.path) && path.endsWith(folder.ending ?? ''))
		?.headers,
});
