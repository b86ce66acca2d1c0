/** `npm run bench -- NAME`: one measurement, JSON on standard output. */
import { measureClassification } from './classification/classification.ts'
import { measureInbound } from './inbound.ts'
import { measureInstance } from './instance.ts'
import { measureOperations } from './operations.ts'
import { measurePlatform } from './platform.ts'
import { measureLearning } from './learning.ts'
import { measureRematch } from './rematch.ts'
import { measureMatching } from './matching/matching.ts'
import { measureRecommendations } from './recommendations.ts'
import { measureSize } from './size.ts'
import { measureSync } from './sync.ts'
import { measureTab } from './tab.ts'

const BENCHES: Readonly<Record<string, (args: readonly string[]) => unknown>> = {
    tab: measureTab,
    sync: measureSync,
    rematch: measureRematch,
    platform: measurePlatform,
    size: measureSize,
    inbound: measureInbound,
    instance: measureInstance,
    matching: measureMatching,
    learning: measureLearning,
    recommendations: measureRecommendations,
    classification: measureClassification,
    operations: measureOperations,
}

async function main(): Promise<void> {
    const name = process.argv[2] ?? ''
    const bench = BENCHES[name]
    if (!bench) {
        process.stderr.write(
            `Usage: npm run bench -- NAME, where NAME is one of ${Object.keys(BENCHES).join(', ')}\n`,
        )
        process.exitCode = 2
        return
    }
    process.stdout.write(`${JSON.stringify(await bench(process.argv.slice(3)), null, 2)}\n`)
}

void main()
