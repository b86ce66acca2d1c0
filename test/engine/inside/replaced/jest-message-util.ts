/** What jest's `expect` uses of `jest-message-util`, which otherwise needs Node: stacks are printed as they are. */
export const formatStackTrace = (stack: string): string => stack

export const formatExecError = (error: Error): string => `${error.message}\n${error.stack ?? ''}`

export const separateMessageFromStack = (stack: string): { message: string; stack: string } => ({
    message: '',
    stack,
})
