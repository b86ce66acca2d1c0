/** jest's `expect` names a root folder when it prints a stack. There is no folder in the engine. */
export const process = { cwd: (): string => '', env: {} }
