/** Whether the keyboard is a Mac's, whose main modifier is ⌘ and not Ctrl. */
export const onMac = navigator.userAgent.includes('Mac OS X')
