import { benchEngine } from './engine.bench'

for (const f of benchEngine()) console.log(f.name, f.median.toFixed(2), f.p95.toFixed(2), f.max.toFixed(2))
