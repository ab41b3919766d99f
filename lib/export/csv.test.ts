import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { prepareAsking } from "../query/ask";
import { questions } from "../query/registry";
import { openDuckdb } from "../store/duckdb";
import { csvOf } from "./csv";
import { writers } from "./registry";

const store = await openDuckdb(process.cwd());
const asked = await prepareAsking(store, "kaz-cze", {});
if (!asked.ok) throw new Error(asked.error.kind);

test("RFC 4180: CRLF after every row, quotes doubled, nothing before the header", () => {
  expect(
    csvOf({
      header: ["a", "b"],
      rows: [
        ["x,y", 'say "z"'],
        [null, 1.5],
      ],
    }),
  ).toBe('a,b\r\n"x,y","say ""z"""\r\n,1.5\r\n');
});

test.each(Object.values(questions))("$name: JSON rows are the CSV's rows", async (question) => {
  const answer = await question.ask(asked.value);
  const csv: Record<string, string>[] = parse(writers.csv.write(answer, "name", "en"), { columns: true });
  const { rows } = JSON.parse(writers.json.write(answer, "name", "en")) as { rows: Record<string, unknown>[] };
  expect(rows.length).toBe(answer.rows.length);
  expect(
    rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell === null ? "" : String(cell)]))),
  ).toEqual(csv);
});

test("labels=name adds names and changes nothing else", async () => {
  const answer = await questions["flow-series"].ask(asked.value);
  const [header = "", first = ""] = writers.csv.write(answer, "name", "en").split("\r\n");
  const [bare = "", bareFirst = ""] = writers.csv.write(answer, "code", "en").split("\r\n");
  expect(header).toBe(`${bare},reporter_name,partner_name`);
  expect(first).toBe(`${bareFirst},Kazakhstan,Czechia`);
});

test("names, notes and sources are in the language asked for; everything else is the same", async () => {
  const answer = await questions["flow-series"].ask(asked.value);
  expect(writers.csv.write(answer, "name", "kk").split("\r\n")[1]).toMatch(/,Қазақстан,Чехия$/);
  const spoken = JSON.parse(writers.json.write({ ...answer, notes: ["periods-not-held"] }, "code", "ru"));
  const plain = JSON.parse(writers.json.write({ ...answer, notes: ["periods-not-held"] }, "code", "en"));
  expect(spoken.notes[0]).toEqual({ code: "periods-not-held", text: expect.stringMatching(/^[^A-Za-z]*$/) });
  expect(spoken.sources[0].publisher).toMatch(/^[^A-Za-z]*$/);
  expect({ ...spoken, notes: [], sources: [] }).toEqual({ ...plain, notes: [], sources: [] });
});
