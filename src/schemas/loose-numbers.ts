/**
 * Numbers typed into prose. Doses, sizes of effects and thresholds are claims, doses or rules, so that each is written once; this finds those
 * that are not.
 */
const CODE = /^(```|~~~)[\s\S]*?^\1|`[^`\n]*`|\{\/\*[\s\S]*?\*\/\}/gm;
const IMPORTS = /^(?:import|export)\s.*$/gm;
const HEADINGS = /^#{1,6}\s.*$/gm;
/** Invented numbers, told as such. */
const EXAMPLES = /<Example>[\s\S]*?<\/Example>/g;
const BRACES = /\{(?:[^{}]|\{[^{}]*\})*\}/g;
/** Where a link leads, and what a part is given; its caption is prose. */
const LINK_TARGETS = /\]\([^)]*\)/g;
const TAGS = /<\/?[A-Za-z](?:"[^"]*"|'[^']*'|[^>"'])*>/g;
const CAPTION = /\scaption="([^"]*)"/;

/** Names with a number in them: events, the one-rep max, the list's own numbers. */
const NAMES = /\b(?:5|10)(?:\s|&nbsp;|\u00A0)?(?:k|km)\b|\b(?:one|1)-?\s?(?:RM|rep max)\b|^\s*\d+\.\s/gim;
const DIGITS = /\d[\d,.]*/;
const COUNT =
	'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred';
const UNIT =
	'per ?cent|%|reps?|repetitions?|sets?|seconds?|minutes?|hours?|days?|weeks?|months?|times|sessions?|kilos?|kilograms?|metres?|centimetres?|contacts?|body ?weights?';
/** `two sets`, `two to three weeks`, `six hard sessions`, `once a week`, `a third less`. */
const IN_WORDS = new RegExp(
	String.raw`\b(?:${COUNT})(?:[ -](?:or|to|and)[ -](?:${COUNT}))?[ -](?:[a-z]+[ -])?(?:${UNIT})\b|\b(?:once|twice) (?:a|per|every) \w+|\b(?:a|one|two)[ -](?:third|quarter|fifth|tenth)s? (?:of|off|less|more|fewer|lower|higher)\b`,
	'i',
);

/** A number is written once, as a claim, a dose or a rule. Throws with the sentences of a file that type one. */
export function checkNumbers(file: string, texts: readonly string[]): void {
	const typed = texts.flatMap(looseNumbers);
	if (typed.length === 0) return;
	throw new Error(
		`${file} types numbers: expected <Claim>, <Dose>, <Rule>, <Threshold> or <Example>, or {claim.number} in the front matter\n  ${typed.join('\n  ')}`,
	);
}

/** The sentences of an MDX text, or of a text of its front matter, that type a number. */
export function looseNumbers(mdx: string): readonly string[] {
	const captions = [...mdx.matchAll(TAGS)].flatMap(([tag]) => CAPTION.exec(tag)?.[1] ?? []);
	const prose = mdx
		.replace(CODE, ' ')
		.replace(IMPORTS, ' ')
		.replace(HEADINGS, '\n')
		.replace(EXAMPLES, ' ')
		.replace(LINK_TARGETS, ']')
		.replace(TAGS, ' ')
		.concat('\n', captions.join('\n'))
		.replace(BRACES, ' ')
		.replace(NAMES, ' ');
	return prose
		.split(/\n\s*\n|(?<=[.!?])\s+|\n(?=\s*(?:[-*|]|\d+\.))/)
		.filter((sentence) => DIGITS.test(sentence) || IN_WORDS.test(sentence))
		.map((sentence) => sentence.replaceAll(/\s+/g, ' ').trim());
}
