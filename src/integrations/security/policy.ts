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
		"trusted-types 'none'",
	];
}

/** Features the site has no use for. Copying a link stays, for this site alone. */
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
	...['screen-wake-lock', 'serial', 'usb', 'xr-spatial-tracking'],
].map((feature) => `${feature}=()`);

/** Headers of every response. Only a header can forbid framing; the rest repeats what the pages say themselves. */
export const siteHeaders = (hashes: Hashes): Record<string, string> => ({
	'Content-Security-Policy': [...contentPolicy(hashes), "frame-ancestors 'none'"].join('; '),
	'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
	'X-Content-Type-Options': 'nosniff',
	'X-Frame-Options': 'DENY',
	'Referrer-Policy': 'no-referrer',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Embedder-Policy': 'require-corp',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Permissions-Policy': [...PERMISSIONS, 'clipboard-write=(self)'].join(', '),
});

/** Open data may be read from anywhere; it comes after the site's headers and replaces them. */
export const OPEN_DATA = {
	path: '/schemas/',
	headers: { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' },
} as const;

/** Files whose name holds a hash of their content never change. */
export const IMMUTABLE = {
	path: '/_astro/',
	headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
} as const;

/** Everything else is asked for again each time, and answered with "not modified". */
export const DEFAULT_CACHE = 'no-cache';
