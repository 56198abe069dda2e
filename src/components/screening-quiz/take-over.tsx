import { useStore } from '@nanostores/preact';
import { useContext, useState } from 'preact/hooks';
import { localDate } from '../../lib/model/date.ts';
import { $person } from '../../stores/profile.ts';
import { takeOver } from '../../stores/screening.ts';
import { $saving, $saveProblem, startSaving } from '../../stores/storage.ts';
import { Place } from './context.ts';

/** Hands the result to the planner, which is another page: it arrives there only if the device may keep it, so that is asked first. */
export function TakeOver() {
	const { doses } = useContext(Place);
	const saving = useStore($saving);
	const problem = useStore($saveProblem);
	const { ageBand } = useStore($person);
	const [isAsking, setAsking] = useState(false);

	const hand = () => takeOver(doses, localDate(new Date()));
	const go = () => location.assign('/week/');
	const ask = () => {
		hand();
		if (saving === 'on') go();
		else setAsking(true);
	};
	const save = () => {
		startSaving();
		if ($saving.get() === 'on') go();
	};

	return (
		<div class="noprint">
			<div class="row">
				<button class="btn btn--next" type="button" onClick={ask} aria-expanded={isAsking}>
					Put these in my week
				</button>
			</div>
			<p class="small quiet">
				Your profile then holds your starting levels, these exercises, your weakest areas and today’s date
				{ageBand !== undefined && ', beside the age band you gave'}. Nothing is kept on this device unless you
				agree.
			</p>
			{isAsking && (
				<div class="notice quiz__ask" role="status">
					<p>
						<strong>Your week is on another page.</strong> To take these along, this browser has to keep them.
						We send them nowhere. You can erase them at any time on the <a href="/data/">data page</a>.
					</p>
					{saving === 'unavailable' && (
						<p>{problem || 'This browser does not let the site keep anything.'} Print this page instead.</p>
					)}
					<div class="row">
						{saving !== 'unavailable' && (
							<button class="btn" type="button" onClick={save}>
								Save on this device and go to my week
							</button>
						)}
						<a class="btn btn--bare" href="/week/">
							Go without saving
						</a>
					</div>
					<p class="small quiet">Without saving, answers and result are lost when you leave this page.</p>
				</div>
			)}
		</div>
	);
}
