/** Version of the rules: raised when an audit, a weight or a threshold changes what a design scores. */
export const rulesVersion = '1.0'
