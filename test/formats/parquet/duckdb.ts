import { writeFileSync } from 'node:fs';
import { DuckDBConnection } from '@duckdb/node-api';

/** DuckDB as an independent writer and reader of Parquet. */
export class Duck {
  readonly #connection: DuckDBConnection;

  private constructor(connection: DuckDBConnection) {
    this.#connection = connection;
  }

  static async open(): Promise<Duck> {
    const duck = new Duck(await DuckDBConnection.create());
    await duck.#connection.run('SET threads = 1');
    // It would take a file that was just written anew for the one of the same name before it.
    await duck.#connection.run('SET enable_external_file_cache = false');
    return duck;
  }

  close(): void {
    this.#connection.closeSync();
  }

  /** Writes rows as Parquet; `columns` are DuckDB types by name, `options` what COPY takes. */
  async write(
    path: string,
    rows: readonly object[],
    columns: Readonly<Record<string, string>>,
    options: string,
  ): Promise<void> {
    const json = `${path}.jsonl`;
    writeFileSync(json, rows.map(row => JSON.stringify(row)).join('\n'));
    const types = Object.entries(columns).map(([name, type]) => `"${name}": '${type}'`);
    const source = `read_json('${json}', format = 'newline_delimited', columns = {${types.join(', ')}})`;
    await this.#connection.run(`COPY (SELECT * FROM ${source}) TO '${path}' (FORMAT parquet, ${options})`);
  }

  /** Runs COPY of a query of the caller's own. */
  async copy(query: string, path: string, options: string): Promise<void> {
    await this.#connection.run(`COPY (${query}) TO '${path}' (FORMAT parquet, ${options})`);
  }

  /** The first column of a query, as text. */
  async query(query: string): Promise<string[]> {
    const result = await this.#connection.runAndReadAll(query);
    return result.getRows().map(([value]) => String(value));
  }

  /** Rows of a Parquet file as JSON has them. */
  async read(path: string): Promise<Record<string, unknown>[]> {
    const result = await this.#connection.runAndReadAll(`SELECT to_json(t)::VARCHAR FROM read_parquet('${path}') t`);
    return result.getRows().map(([json]) => JSON.parse(String(json)));
  }
}
