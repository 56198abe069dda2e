import { toJsonSchema } from '@valibot/to-json-schema';
import type { APIRoute, GetStaticPaths } from 'astro';
import { z } from 'astro/zod';
import { planAnswerFormat, planRequestFormat } from '../../lib/schedule/format.ts';
import { savedFileFormat } from '../../stores/saved-format.ts';
import { exerciseFile, exercisesFile, FIELDS } from '../../schemas/dataset.ts';

/** What we read and publish as JSON Schema, made from the very schemas that read and type it. */
const SCHEMAS = {
	'plan-request': { title: 'Request to the Legwork planner', schema: checked(planRequestFormat) },
	'plan-answer': { title: 'Answer of the Legwork planner', schema: checked(planAnswerFormat) },
	'saved-data': { title: 'What Legwork keeps in a browser, as a file', schema: checked(savedFileFormat) },
	exercises: { title: 'All exercises of Legwork', schema: dataset(exercisesFile) },
	exercise: { title: 'One exercise of Legwork', schema: dataset(exerciseFile) },
};

export const getStaticPaths = (() =>
	Object.entries(SCHEMAS).map(([name, props]) => ({ params: { name }, props }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params, props, site }) => {
	const { title, schema } = props as (typeof SCHEMAS)[keyof typeof SCHEMAS];
	const $id = new URL(`/schemas/${params['name']}.json`, site).href;
	return Response.json({ ...schema, $id, title });
};

/** That a date is a Monday, or on the calendar, cannot be said in JSON Schema; whoever reads the file finds out. */
function checked(
	format: typeof planRequestFormat | typeof planAnswerFormat | typeof savedFileFormat,
): object {
	return toJsonSchema(format, { target: 'draft-2020-12', ignoreActions: ['check'] });
}

/** The fields of an exercise carry what they mean. */
function dataset(format: typeof exercisesFile | typeof exerciseFile): object {
	return z.toJSONSchema(format, {
		override: ({ jsonSchema: { properties } }) => {
			if (!properties?.['keySteps']) return;
			for (const [field, description] of Object.entries(FIELDS))
				Object.assign(properties[field] ?? {}, { description });
		},
	});
}
