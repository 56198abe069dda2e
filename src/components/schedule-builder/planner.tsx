import { useStore } from '@nanostores/preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { $draft, $plan, $shown, $steps, openWeek } from '../../stores/week.ts';
import { $announcement, focusSoon } from './announce.ts';
import { Inputs } from './inputs.tsx';
import { KeepToggle } from './keep-toggle.tsx';
import { loadLinkPreview, loadResult, useLoaded, warmUp } from './later.ts';
import { redoStep, undoStep } from './steps.ts';
import { words } from './words.ts';

/** The open planner: what is asked, the week, the reasons. */
export function Planner() {
	const { request } = useStore($draft);
	const answer = useStore($plan);
	const shown = useStore($shown);
	const steps = useStore($steps);
	const said = useStore($announcement);
	const [inputsOpen, setInputsOpen] = useState(true);
	const [linked, setLinked] = useState(false);
	const Result = useLoaded(loadResult, answer !== undefined);
	const LinkPreview = useLoaded(loadLinkPreview, linked);

	useLayoutEffect(() => {
		openWeek();
		setInputsOpen($draft.get().request.runs.length === 0);
	}, []);
	const isEmpty = request.runs.length === 0;
	useEffect(() => {
		if (isEmpty) setInputsOpen(true);
	}, [isEmpty]);
	useEffect(() => {
		const look = () => setLinked(location.hash.startsWith('#week='));
		look();
		addEventListener('hashchange', look);
		return () => removeEventListener('hashchange', look);
	}, []);
	useEffect(() => {
		const keys = (event: KeyboardEvent) => {
			const typing = event.target instanceof HTMLElement && event.target.matches('input, select, textarea');
			if (typing || event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey)) return;
			event.preventDefault();
			if (event.shiftKey) redoStep();
			else undoStep();
		};
		addEventListener('keydown', keys);
		return () => removeEventListener('keydown', keys);
	}, []);

	const takeBack = () => {
		undoStep();
		focusSoon('#week-title, #inputs-title');
	};
	const toResult = () => {
		setInputsOpen(false);
		focusSoon('#week-title');
	};
	return (
		<div class="planner" onPointerDown={warmUp} onFocusIn={warmUp}>
			{linked && LinkPreview && (
				<LinkPreview onTake={() => setInputsOpen(false)} onClose={() => setLinked(false)} />
			)}
			<Inputs request={request} open={inputsOpen} onOpen={setInputsOpen} onPreset={toResult} />
			{answer && shown && Result && <Result request={request} answer={answer} shown={shown} />}
			{!answer && steps.undo > 0 && (
				<button type="button" class="btn" onClick={takeBack}>
					{words.undo}
				</button>
			)}
			<KeepToggle />
			<p class="vh" role="status">
				{said}
			</p>
		</div>
	);
}
