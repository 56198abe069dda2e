import { useStore } from '@nanostores/preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import type { Certainty } from '../../lib/model/certainty.ts';
import type { Sourced } from '../../lib/screening/types.ts';
import { $asked, $steps, type Step } from '../../stores/screening.ts';
import { Place } from './context.ts';
import type { Mistake } from './draft.ts';
import { goBack } from './use-history.ts';

const MARKS: Readonly<Record<Certainty, { sign: string; look: string; name: string }>> = {
	read: { sign: 'A', look: 'cert--a', name: 'we read the paper or its record' },
	reported: { sign: 'A*', look: 'cert--a cert--star', name: 'as reported by a page that quotes the paper' },
	recalled: { sign: 'B', look: 'cert--b', name: 'recalled, still to be checked' },
	'rule-of-thumb': { sign: 'H', look: 'cert--h', name: 'our rule of thumb' },
};

/** The mark that says how sure we are. */
export function Mark({ of }: { of: Certainty }) {
	const { sign, look, name } = MARKS[of];
	return (
		<a class={`cert ${look}`} href="/about/#how-sure" aria-label={`How sure: ${name}`}>
			{sign}
		</a>
	);
}

/** A sourced statement: the words, the mark, the sources. */
export function Statement({ of: { text, certainty, sources } }: { of: Sourced }) {
	const known = useContext(Place).sources;
	const named = sources.flatMap((key) => known[key] ?? []);
	return (
		<>
			{text} <Mark of={certainty} />{' '}
			{named.map(({ label, href }) => (
				<span key={label}>{href ? <a href={href}>{label}</a> : label}. </span>
			))}
		</>
	);
}

/** How far along a person is. */
export function Progress({ step, about }: { step: Step; about?: string }) {
	const steps = useStore($steps);
	const asked = useStore($asked);
	const at = steps.indexOf(step) - 1;
	const last = steps.length - 3;
	const number = asked.findIndex((id) => id === step);
	return (
		<>
			<p class="small quiet top">
				{number < 0 ? about : `Test ${number + 1} of ${asked.length}, ${about ?? ''}`}
			</p>
			<div class="prog" aria-hidden="true">
				{Array.from({ length: last + 1 }, (_, index) => (
					<i key={index} class={index < at ? 'done' : index === at ? 'now' : ''} />
				))}
			</div>
		</>
	);
}

/** Lists the mistakes, takes the focus, and leads to each field. */
export function ErrorSummary({ mistakes }: { mistakes: readonly Mistake[] }) {
	const box = useRef<HTMLDivElement>(null);
	const { isPage } = useContext(Place);
	useEffect(() => box.current?.focus(), [mistakes]);
	const Tag = isPage ? 'h2' : 'h3';
	return (
		<div ref={box} class="errbox" tabIndex={-1} role="alert">
			<Tag>There is a problem</Tag>
			<ul>
				{mistakes.map(({ field, message }) => (
					<li key={field}>
						<a
							href={`#${field}`}
							onClick={(event) => {
								event.preventDefault();
								document.getElementById(field)?.focus();
							}}
						>
							{message}
						</a>
					</li>
				))}
			</ul>
		</div>
	);
}

/** Back and the one next thing. */
export function Buttons({ next }: { next: string }) {
	return (
		<div class="row">
			<button class="btn" type="button" onClick={goBack}>
				Back
			</button>
			<button class="btn btn--next" type="submit">
				{next}
			</button>
		</div>
	);
}
