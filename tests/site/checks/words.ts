import type { Page } from '../../helpers/dist.ts';

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

/** Sentences that promise what nobody can, with their page. */
export function bannedPhrases({ path, html }: Page): string[] {
	return sentences(html)
		.filter((sentence) => !DENIAL.test(sentence))
		.flatMap((sentence) => {
			const phrase = BANNED.find((pattern) => pattern.test(sentence));
			return phrase ? [`${path}: “${sentence}”`] : [];
		});
}

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
