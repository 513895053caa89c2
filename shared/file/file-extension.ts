/** Ending of the name of a workspace file, without the dot. */
export const fileExtension = 'pentarch'
