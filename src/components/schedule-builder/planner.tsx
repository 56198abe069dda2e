import { useStore } from '@nanostores/preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { $draft, $isPlanning, $plan, $shown, $steps, openWeek } from '../../stores/week.ts';
import { $announcement, focusSoon } from './announce.ts';
import { KeepToggle } from './keep-toggle.tsx';
import { loadInputs, loadLinkPreview, loadResult, useLoaded, warmUp } from './later.ts';
import { Onboarding } from './onboarding.tsx';
import { redoStep, undoStep } from './steps.ts';
import { words } from './words.ts';

/** The open planner: what is asked, the week, the reasons. */
export function Planner() {
	const { request, current } = useStore($draft);
	const answer = useStore($plan);
	const shown = useStore($shown);
	const isPlanning = useStore($isPlanning);
	const steps = useStore($steps);
	const said = useStore($announcement);
	const [inputsOpen, setInputsOpen] = useState(false);
	const [skipped, setSkipped] = useState(false);
	const [linked, setLinked] = useState(false);
	const isEmpty = request.runs.length === 0;
	const Inputs = useLoaded(loadInputs, !isEmpty || skipped);
	const Result = useLoaded(loadResult, !isEmpty);
	const LinkPreview = useLoaded(loadLinkPreview, linked);

	useLayoutEffect(openWeek, []);
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
			{isEmpty && !skipped ? (
				<Onboarding
					onStart={toResult}
					onSkip={() => {
						setSkipped(true);
						setInputsOpen(true);
					}}
				/>
			) : (
				Inputs && <Inputs request={request} open={inputsOpen} onOpen={setInputsOpen} onPreset={toResult} />
			)}
			{!isEmpty &&
				(shown && Result ? (
					<Result request={request} answer={answer} shown={shown} isPlanning={isPlanning} current={current} />
				) : (
					<p class="small quiet">{words.planning}</p>
				))}
			{isEmpty && steps.undo > 0 && (
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
