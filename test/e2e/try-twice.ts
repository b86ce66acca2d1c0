/**
 * A browser on a machine that is busy with other things misses a moment now and then. A test that fails is tried once more,
 * and its first failure is printed: what fails twice is a defect, and what shows up there twice a week is one of the test.
 */
jest.retryTimes(1, { logErrorsBeforeRetry: true })
