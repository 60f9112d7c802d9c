export const LABEL = 'Dialogue';
