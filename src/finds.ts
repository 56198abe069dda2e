/** What the first page says of the research: a claim each, by id, and words of its own with the numbers of the ledger. */
export const FINDS = [
	{
		id: 'economy-gain',
		big: '{economy-gain.gain}',
		say: 'better running economy, on average, after {economy-gain.weeks} of strength work {economy-gain.often:words} a week. Not in every study.',
	},
	{
		id: 'next-day-run-first',
		big: 'Run first',
		say: 'When both fell on one day, {next-day-run-first.gap:words} apart, running before lifting left the next day’s run less worse off.',
	},
	{
		id: 'maintenance-once-a-week',
		big: '{maintenance-once-a-week.sessions:bare} a week',
		say: 'is enough to hold strength for up to {maintenance-once-a-week.weeks}, if you keep the load. Older adults may need {maintenance-older.sessions:words} to keep muscle size.',
	},
] as const;
