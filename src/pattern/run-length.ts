/** Token characters in a row that are a run: the one number of the gate, which is compiled from here too (`kernel/assembly/gate.ts`), and of what is planned from patterns. Bytes. */
export const RUN_LENGTH = 16;
