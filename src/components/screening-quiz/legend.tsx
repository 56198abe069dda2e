/** What the marks on the gauges mean, and the hatch they share. */
export function Legend() {
	return (
		<ul class="legend" aria-label="How to read the scales">
			<li>
				<svg viewBox="0 0 36 16" width="36" height="16" aria-hidden="true">
					<path d="M4 3v10M4 8h28M32 3v10" stroke="var(--strong)" stroke-width="2" />
					<circle cx="18" cy="8" r="6.5" fill="var(--strong)" />
				</svg>
				your score and the test’s own error
			</li>
			<li>
				<svg viewBox="0 0 36 16" width="36" height="16" aria-hidden="true">
					<path d="M2 1h32v14H2z" fill="var(--band)" />
					<path d="M2 1v14M34 1v14" stroke="var(--band-edge)" stroke-width="2" />
				</svg>
				the norm we know
			</li>
			<li>
				<svg viewBox="0 0 36 16" width="36" height="16" aria-hidden="true">
					<path d="M1 8h34M9 8v7M18 8v7M27 8v7" stroke="var(--strong)" stroke-width="2" />
				</svg>
				where levels 1, 2 and 3 begin
			</li>
			<li>
				<svg viewBox="0 0 36 16" width="36" height="16" aria-hidden="true">
					<defs>
						<pattern
							id="hatch-q"
							width="8"
							height="8"
							patternUnits="userSpaceOnUse"
							patternTransform="rotate(45)"
						>
							<path d="M0 0V8" stroke="var(--edge)" stroke-width="1.5" />
						</pattern>
					</defs>
					<path d="M2 1h32v14H2z" fill="url(#hatch-q)" stroke="var(--edge)" stroke-dasharray="4 4" />
				</svg>
				not tested
			</li>
		</ul>
	);
}
