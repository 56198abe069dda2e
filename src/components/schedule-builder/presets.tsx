import { TEMPLATES } from '../../lib/schedule/templates.ts';
import { loadTemplate } from '../../stores/week.ts';
import { announce } from './announce.ts';
import { Strip } from './parts.tsx';
import { words } from './words.ts';

/** Example weeks to start from. */
export function Presets({ onPick }: { readonly onPick: () => void }) {
	return (
		<ul class="alts alts--two">
			{TEMPLATES.map((template) => (
				<li key={template.id}>
					<h3>{template.title}</h3>
					<Strip label={template.title} sessions={template.sessions} />
					<p class="small quiet">{template.note}</p>
					<button
						type="button"
						class="btn"
						onClick={() => {
							loadTemplate(template);
							announce(`${template.title}: loaded.`);
							onPick();
						}}
					>
						{words.usePreset}
						<span class="vh">: {template.title}</span>
					</button>
				</li>
			))}
		</ul>
	);
}
