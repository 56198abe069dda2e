import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Refuses a build with a page that promises what it may not, naming page and sentence. */
export function promises(): AstroIntegration {
	return {
		name: 'legwork:promises',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const site = fileURLToPath(dir);
				const found = [];
				for (const path of await readdir(site, { recursive: true })) {
					if (!path.endsWith('.html')) continue;
					const html = await readFile(join(site, path), 'utf8');
					found.push(...promisesIn(html).map((sentence) => `  ${path}: “${sentence}”`));
				}
				if (found.length > 0) throw new Error(`Pages promise what they may not\n${found.join('\n')}`);
			},
		},
	};
}

/** Promises and phrases that must not stand in the text (facts: training promises neither health nor safety). */
const BANNED: readonly RegExp[] = [
	/\bprevent(?:s|ed|ing|ion of)? (?:[\w-]+ ){0,3}injur/i,
	/\binjury (?:prevention|proof)|injury-proof|bullet-?proof/i,
	/\bpredicts? (?:[\w-]+ ){0,3}injur/i,
	/\b(?:reduce|cut|lower|halve)s? (?:[\w-]+ ){0,4}injur(?:y|ies) (?:[\w-]+ ){0,2}by\b/i,
	/\bcures?\b|\bcuring\b|\bheals? (?:your|the|an?)\b/i,
	/\bsafe for you\b|\byou are safe\b|\bcleared to\b|\bno risk\b/i,
	/\btoxins?\b|\bdetox/i,
	/\bguarantee/i,
	/\b(?:clinically|scientifically) proven\b|\bmiracle/i,
	/\bno pain,? no gain\b/i,
	/\bmuscle confusion\b|\blong,? lean muscles?\b/i,
	/\bTODO\b|\blorem ipsum\b/i,
];
/** A sentence that denies the promise may name it. */
const DENIAL =
	/\b(?:not|no|never|cannot|none|nobody|nothing|neither|nor|without|myth|isn’t|don’t|doesn’t|can’t|won’t)\b/i;

/** The sentences of a page that promise what nobody can. */
export const promisesIn = (html: string): readonly string[] =>
	sentences(html).filter(
		(sentence) => !DENIAL.test(sentence) && BANNED.some((pattern) => pattern.test(sentence)),
	);

const BLOCK =
	'p|li|h[1-6]|td|th|dt|dd|figcaption|caption|summary|button|label|legend|title|div|section|blockquote|option';

function sentences(html: string): string[] {
	return (
		html
			.replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ')
			// Studies may promise what they like in their titles.
			.replaceAll(/<ol class="srcs[\s\S]*?<\/ol>/g, ' ')
			.replaceAll(/\s+/g, ' ')
			.replaceAll(/<meta name="description" content="([^"]*)"[^>]*>/g, '$1\n')
			.replaceAll(new RegExp(`</(?:${BLOCK})>`, 'g'), '\n')
			.replaceAll(/<[^>]+>/g, '')
			.replaceAll(/&#39;|&#x27;|&rsquo;|'/g, '’')
			.replaceAll(/&\w+;/g, ' ')
			.split(/\n|(?<=[.!?])\s+/)
			.map((sentence) => sentence.replaceAll(/\s+/g, ' ').trim())
			.filter((sentence) => sentence !== '')
	);
}
