import { toJsonSchema } from '@valibot/to-json-schema';
import type { APIRoute, GetStaticPaths } from 'astro';
import { planAnswerFormat, planRequestFormat } from '../../lib/schedule/format.ts';

/** The planner's formats as JSON Schema, made from the very schemas that read and type them. */
const FORMATS = {
	'plan-request': { title: 'Request to the Legwork planner', format: planRequestFormat },
	'plan-answer': { title: 'Answer of the Legwork planner', format: planAnswerFormat },
};

export const getStaticPaths = (() =>
	Object.entries(FORMATS).map(([name, props]) => ({ params: { name }, props }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params, props, site }) => {
	const { title, format } = props as (typeof FORMATS)[keyof typeof FORMATS];
	// That a date is a Monday cannot be said in JSON Schema; whoever reads the file finds out.
	const schema = toJsonSchema(format, { target: 'draft-2020-12', ignoreActions: ['check'] });
	const $id = new URL(`/schemas/${params['name']}.json`, site).href;
	return Response.json({ ...schema, $id, title });
};
