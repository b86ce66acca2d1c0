import { runNowSdk, sdkEnvironment } from './now-sdk.ts'

/**
 * Builds and packs the app and installs it on an instance, each with the vendor's command line. `step` runs one named
 * piece of work and tells how long it took.
 */
export async function installApp(
    instanceUrl: string,
    step: <T>(name: string, work: () => Promise<T>) => Promise<T>,
): Promise<void> {
    await step('Building the app (now-sdk build)', () => runNowSdk(['build', '--frozenKeys']))
    await step('Packing it (now-sdk pack)', () => runNowSdk(['pack']))
    await step('Installing it (now-sdk install)', () =>
        runNowSdk(['install'], { environment: sdkEnvironment(instanceUrl) }),
    )
}
