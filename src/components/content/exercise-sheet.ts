import mdxRenderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { render } from 'astro:content';
import { exerciseBySlug, type ExerciseEntry } from '../../content.ts';
import { ledger } from '../../ledger.ts';
import { attribution, DATASET_VERSION, LICENCE } from '../../lib/export/dataset.ts';
import { markdownProse } from '../../lib/export/markdown-prose.ts';
import type { ExerciseSheet, SheetRung } from '../../lib/export/markdown-sheet.ts';
import type { Certainty } from '../../lib/model/certainty.ts';
import { doseText } from '../../lib/model/dose.ts';
import { EQUIPMENT_NAMES } from '../../lib/model/exercise.ts';
import { kindName } from '../../lib/model/session.ts';
import { type Citation, type Citations, leadText, recordLink } from './citations.ts';
import { exerciseCitations } from './exercise-citations.ts';
import { parts } from './index.ts';
import {
	ELEMENT_NAMES,
	LATERALITY_NAMES,
	levelsText,
	listed,
	MUSCLE_NAMES,
	PATTERN_NAMES,
	restText,
} from './words.ts';

/** How sure we are, where there is no mark to look up. */
const SURE: Readonly<Record<Certainty, string>> = {
	read: 'we read it',
	reported: 'as reported by others',
	recalled: 'recalled, still to be checked',
	'rule-of-thumb': 'our rule of thumb',
};

const container = await AstroContainer.create();
container.addServerRenderer({ name: 'mdx', renderer: mdxRenderer });

/** An exercise page in words; its text is rendered by the parts of the page, so neither says what the other does not. */
export async function exerciseSheet(entry: ExerciseEntry, site: URL): Promise<ExerciseSheet> {
	const { data, id } = entry;
	const address = (path: string) => new URL(path, site).href;
	const url = address(`/exercises/${id}/`);
	const citations = await exerciseCitations(entry);
	const rung = ({ name, slug, note }: (typeof data.easier)[number]): SheetRung => ({
		name,
		note,
		url: slug && address(`/exercises/${slug}/`),
	});
	return {
		name: data.name,
		summary: data.summary,
		aliases: data.aliases,
		facts: factsOf(data),
		doses: dosesOf(data.dose),
		setUp: data.setUp,
		steps: data.steps,
		poses: data.poses,
		cues: data.cues,
		faults: data.faults,
		easier: data.easier.map(rung),
		harder: data.harder.map(rung),
		swaps: await Promise.all(
			data.swaps.map(async (slug) => {
				const { name, equipment } = (await exerciseBySlug(slug)).data;
				return rung({ name, slug, note: `${listed(equipment.map((kit) => EQUIPMENT_NAMES[kit]))}.` });
			}),
		),
		prose: markdownProse(await proseOf(entry, citations), address),
		cautions: [
			...data.cautions,
			`Not sure whether to go on? [When to stop and get help](${address('/safety/')}).`,
		],
		sources: citations.list.map((citation) => sourceText(citation, data.sources)),
		foot: [
			`${attribution(url)} (${LICENCE.url}). Data version ${DATASET_VERSION}.`,
			'Education, not medical care. Not yet reviewed by a clinician.',
		],
	};
}

async function proseOf(entry: ExerciseEntry, citations: Citations): Promise<string> {
	const { Content } = await render(entry);
	return container.renderToString(Content, {
		props: { components: parts },
		locals: { citations, ledger: await ledger() },
	});
}

type Data = ExerciseEntry['data'];

const factsOf = (data: Data): ExerciseSheet['facts'] => [
	['Counts as', kindName(data.session)],
	['Trains', listed(data.elements.map((element) => ELEMENT_NAMES[element]))],
	['Movement', PATTERN_NAMES[data.pattern]],
	['You need', listed(data.equipment.map((kit) => EQUIPMENT_NAMES[kit]))],
	['Sides', LATERALITY_NAMES[data.laterality]],
	['Starting level', levelsText(data.levels)],
	['Works hardest', listed(data.muscles.main.map((muscle) => MUSCLE_NAMES[muscle]))],
	...(data.muscles.helps.length > 0
		? [['Helps', listed(data.muscles.helps.map((muscle) => MUSCLE_NAMES[muscle]))] as const]
		: []),
];

const dosesOf = ({ start, usual, strong }: Data['dose']): ExerciseSheet['doses'] =>
	[
		{ who: 'Your first weeks', of: start },
		{ who: 'Once it is yours', of: usual },
		...(strong ? [{ who: 'When that is easy', of: strong }] : []),
	].map(({ who, of }) => ({
		who,
		dose: doseText(of),
		rest: restText(of) ?? '–',
		sure: SURE[of.certainty],
	}));

/** As in the list of the page: who, what, where, what it says here and how sure we are. */
function sourceText({ key, source }: Citation, uses: Data['sources']): string {
	const use = uses.find((other) => other.key === key);
	const record = recordLink(source);
	return [
		leadText(source),
		source.venue && `*${source.venue}*.`,
		record && `<${record.href}>`,
		use?.says,
		`(${SURE[use?.certainty ?? source.certainty]})`,
	]
		.filter(Boolean)
		.join(' ');
}
