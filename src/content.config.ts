import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { bibtex } from './loaders/bibtex.ts';
import { circuitSchema } from './schemas/circuit.ts';
import { claimsSchema } from './schemas/claims.ts';
import { disagreementSchema } from './schemas/disagreements.ts';
import { exerciseSchema } from './schemas/exercise.ts';
import { glossarySchema } from './schemas/glossary.ts';
import { guideSchema } from './schemas/guide.ts';
import { pointsSchema } from './schemas/points.ts';
import { readingListSchema } from './schemas/reading-list.ts';
import { ruleProseSchema } from './schemas/rule-prose.ts';
import { sourceSchema } from './schemas/source.ts';

const mdx = (folder: string) => glob({ pattern: '*.mdx', base: `./src/content/${folder}` });

export const collections = {
	guides: defineCollection({ loader: mdx('guides'), schema: guideSchema }),
	exercises: defineCollection({ loader: mdx('exercises'), schema: exerciseSchema }),
	circuits: defineCollection({ loader: mdx('circuits'), schema: circuitSchema }),
	rules: defineCollection({ loader: mdx('rules'), schema: ruleProseSchema }),
	claims: defineCollection({
		loader: glob({ pattern: '*.yaml', base: './src/content/claims' }),
		schema: claimsSchema,
	}),
	points: defineCollection({
		loader: glob({ pattern: '*.yaml', base: './src/content/points' }),
		schema: pointsSchema,
	}),
	disagreements: defineCollection({
		loader: file('src/content/disagreements.yaml'),
		schema: disagreementSchema,
	}),
	glossary: defineCollection({
		loader: glob({ pattern: '*.yaml', base: './src/content/glossary' }),
		schema: glossarySchema,
	}),
	readingLists: defineCollection({
		loader: file('src/content/reading-lists.yaml'),
		schema: readingListSchema,
	}),
	sources: defineCollection({ loader: bibtex('src/content/sources.bib'), schema: sourceSchema }),
};
