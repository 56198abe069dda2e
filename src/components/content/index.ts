/**
 * What MDX may use; layouts pass it to the text as `components`, so authors import nothing. Only `Week`, `Legend`, `Templates`, `Planner`,
 * `Bars`, `Plot`, `LayoutTable`, `ScreeningQuiz` and `NextDayCheck` are imported where they stand, so that their scripts and styles travel with
 * no other page.
 */
import Care from './Care.astro';
import Claim from './Claim.astro';
import Coaches from './Coaches.astro';
import Cite from './Cite.astro';
import Dose from './Dose.astro';
import Example from './Example.astro';
import Exercise from './Exercise.astro';
import Fig from './Fig.astro';
import Item from './Item.astro';
import Norm from './Norm.astro';
import Paragraph from './Paragraph.astro';
import Rule from './Rule.astro';
import Threshold from './Threshold.astro';
import Thumb from './Thumb.astro';

export const parts = {
	Care,
	Cite,
	Claim,
	Coaches,
	Dose,
	Example,
	Exercise,
	Fig,
	Norm,
	Rule,
	Threshold,
	Thumb,
	li: Item,
	p: Paragraph,
};
