import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, it } from 'vitest';
import Week from '../../../src/components/content/Week.astro';
import type { PlanRequest } from '../../../src/lib/model/request.ts';
import { plan } from '../../../src/lib/schedule/plan.ts';
import { judge } from '../../../src/lib/schedule/judge.ts';
import { templateById } from '../../../src/lib/schedule/templates.ts';
import { heldSessions } from '../../../src/stores/week/draft.ts';
import { readFragment } from '../../../src/stores/week/link.ts';

const container = await AstroContainer.create();
const render = (props: Record<string, unknown>) => container.renderToString(Week, { props, locals: {} });

/** What a week is, whatever its sessions are called. */
const weekText = (sessions: ReturnType<typeof heldSessions> = []) =>
	sessions.map(({ day, slot, start, kind, minutes, contacts, priority }) =>
		[day, slot, start, kind, minutes, contacts, priority].join(' '),
	);

/** The draft that the planner reads from the link of a drawn week. */
function linked(html: string) {
	const [, hash = ''] = /href="\/week\/(#[^"]+)"/.exec(html) ?? [];
	const found = readFragment(hash);
	if (!found?.ok) throw new Error(`the link cannot be read: ${hash}`);
	return found.draft;
}

const ASKED: PlanRequest = {
	strategy: 'auto',
	athlete: { liftingWeeks: 0 },
	runs: [
		{ id: 'r1', kind: 'tempo', minutes: 40, day: 'wed' },
		{ id: 'r2', kind: 'long', minutes: 70, day: 'sun' },
	],
	strength: [{ id: 's1', kind: 'light-legs', minutes: 30 }],
	availability: {},
};

describe('<Week>', () => {
	it('draws a worked example with what the rules say, and opens it in the planner', async () => {
		const html = await render({ template: 'seed002-as-printed' });
		const { request, sessions } = templateById('seed002-as-printed');
		expect(html).toContain('aria-label="A sample week as printed"');
		expect(html).toContain('/rules/key-runs-on-fresh-legs/');
		expect(html).toContain('Tuesday’s full-body session is the day before Wednesday’s interval session.');
		const draft = linked(html);
		expect(weekText(heldSessions(draft)).sort()).toEqual(weekText(sessions).sort());
		expect(draft.request.strategy).toBe(request.strategy);
	});

	it('draws what the planner finds, and its link carries the question and the answer', async () => {
		const html = await render({ title: 'A first month', plan: ASKED });
		const draft = linked(html);
		expect(weekText(heldSessions(draft)).sort()).toEqual(weekText(plan(ASKED).best.sessions).sort());
		expect(draft.request.strength.every(({ day }) => day === undefined)).toBe(true);
		expect(draft.request).toMatchObject({ strategy: 'auto', athlete: { liftingWeeks: 0 } });
	});

	it('draws a week in shorthand for the person it is meant for', async () => {
		const week = {
			title: 'Friday legs, Sunday long',
			sessions: ['tue am plyo 20 06:30 contacts=30', 'fri pm heavy-legs 40', 'sun am race 90 priority=B'],
			caption: 'Too close from 50 on.',
		};
		const html = await render({ ...week, athlete: { age: 55 }, strategy: 'consolidate' });
		expect(html).toContain('aria-label="Friday legs, Sunday long"');
		expect(html).toContain('Too close from 50 on.');
		const draft = linked(html);
		expect(weekText(heldSessions(draft))).toContain('tue am 390 plyo 20 30 ');
		expect(weekText(heldSessions(draft))).toContain('sun am 420 race 90  B');
		expect(draft.request).toMatchObject({ strategy: 'consolidate', athlete: { age: 50 } });
		expect(html).toContain('/rules/hours-before-key-runs/');
		expect(await render(week)).not.toContain('/rules/hours-before-key-runs/');
	});

	it('is judged in the planner as on the page', async () => {
		const { request, sessions } = templateById('consolidate-5-runs');
		const draft = linked(await render({ template: 'consolidate-5-runs' }));
		const there = judge(draft.request, 'consolidate', heldSessions(draft) ?? []);
		expect(there.score).toEqual(judge(request, 'consolidate', sessions).score);
	});

	it('names the week in its link, which needs a script, and leaves the link out where the planner is to come', async () => {
		const html = await render({ template: 'race-week' });
		expect(html).toMatch(
			/<a class="btn needs-js"[^>]*>\s*Try it with your week\s*<span class="vh">\(Race week, race on Sunday\)<\/span>/,
		);
		expect(await render({ template: 'race-week', still: true })).not.toContain('/week/#');
	});

	it.each([
		[
			{ title: 'Odd', sessions: ['mon am easy 40', 'tue am intervls 60'] },
			/<Week title="Odd">: Session 2, "tue am intervls 60": "intervls"/,
		],
		[{ title: 'Odd', sessions: ['tue am easy 40 18:00'] }, /session 1: 18:00 is not in the am half/],
		[{ title: 'Odd', sessions: ['tue am easy 40 contacts=30'] }, /session 1: contacts go with jumps only/],
		[
			{ title: 'Odd', sessions: ['tue am easy 40 priority=B'] },
			/session 1: priority and distance go with races/,
		],
		[{ title: 'Odd', sessions: ['-1 tue am easy 40'] }, /leave out the week/],
		[{ template: 'no-such-week' }, /<Week>: .*"no-such-week"/],
		[{ title: 'None' }, /<Week title="None">: expected one of template, plan and sessions, found 0/],
		[{ template: 'race-week', sessions: ['mon am easy 40'] }, /found 2/],
		[{ sessions: ['mon am easy 40'] }, /expected a title/],
	])('stops the build for %j', async (props, said) => {
		await expect(render(props)).rejects.toThrow(said);
	});
});
