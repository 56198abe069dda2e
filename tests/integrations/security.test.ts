import { describe, expect, it } from 'vitest';
import { inlineHashes, mergeHashes } from '../../src/integrations/security/hashes.ts';
import { contentPolicy, fileHeaders, pageHeaders } from '../../src/integrations/security/policy.ts';
import { caddy, hostHeaders, nginx } from '../../src/integrations/security/servers.ts';

const HASHES = { scripts: ['sha256-s'], styles: ['sha256-c'] };

describe('inlineHashes', () => {
	it('hashes what runs and leaves data and files alone', () => {
		const html =
			'<script>1</script><script type="module">2</script><script src="/x.js"></script>' +
			'<script type="application/ld+json">{}</script><style>a{}</style>';
		const { scripts, styles } = inlineHashes(html);
		expect([scripts.length, styles.length]).toEqual([2, 1]);
	});

	it('agrees with a known hash', () =>
		expect(inlineHashes("<script>alert('Hello, world.');</script>").scripts).toEqual([
			'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=',
		]));

	it('merges pages, each hash once', () => expect(mergeHashes([HASHES, HASHES])).toEqual(HASHES));
});

describe('policy', () => {
	it('allows nothing unsafe but the search core', () => {
		const policy = contentPolicy(HASHES).join(';');
		expect(policy).not.toContain("'unsafe-");
		expect(policy).toContain("default-src 'none'");
	});

	it('lets open data be read from anywhere and hashed files be kept', () => {
		expect(fileHeaders('/schemas/plan.json')['Access-Control-Allow-Origin']).toBe('*');
		expect(fileHeaders('/_astro/a.js')['Cache-Control']).toContain('immutable');
		expect(fileHeaders('/robots.txt')['Cache-Control']).toBe('no-cache');
	});

	it('lets a figure style itself by hash, do nothing else and be shown anywhere, but not the page beside it', () => {
		const figure = fileHeaders('/exercises/a.svg', ['sha256-f']);
		expect(figure['Content-Security-Policy']).toBe(
			"default-src 'none'; style-src 'sha256-f'; frame-ancestors 'none'",
		);
		expect(figure['Cross-Origin-Resource-Policy']).toBe('cross-origin');
		expect(fileHeaders('/exercises/a.json')['Cross-Origin-Resource-Policy']).toBe('same-origin');
	});

	it.each([
		['hosts', hostHeaders, '/exercises/*.svg\n'],
		['nginx', nginx, 'location ~ ^/exercises/.*\\.svg$ {'],
		['Caddy', caddy, 'handle /exercises/*.svg {'],
	])('writes the headers of figures for %s', (_name, write, start) => {
		const text = write(HASHES.scripts);
		expect(text).toContain(start);
		const block = text.slice(text.indexOf(start)).slice(0, 900);
		expect(block).toContain("default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
	});

	it.each([
		['hosts', hostHeaders],
		['nginx', nginx],
		['Caddy', caddy],
	])(
		'writes every header for %s, scripts by hash, styles left to the policy in each page',
		(_name, write) => {
			const text = write(HASHES.scripts);
			for (const [name, value] of Object.entries(pageHeaders({ ...HASHES, styles: ['unsafe-inline'] }))) {
				expect(text).toContain(name);
				expect(text).toContain(value);
			}
		},
	);
});
