/** The learning itself: softmax regression over the scenarios and, on the same features, whether it is a problem. */
import { type Learned, logistic, softmax, type Weighed } from './learned.ts';

/** Steps of the learning. Tuned on held-back lines of ours (`bench/match`). */
const RATE = 0.5;
const BIAS_RATE = 0.05;
const START = 0.01;
/** An error smaller than this teaches nothing worth its time. */
const SLIGHT = 0.01;

/** A lesson as its features weigh in it. */
export interface Encoded extends Weighed {
  label: number;
  weight: number;
  /** Raw scores of the columns before this model has said a word; none: all alike. */
  offset: Float64Array | null;
}

/** Weights of rows × columns on their way; the last column tells problems from the rest. */
export class School {
  readonly #weights: Float32Array;
  readonly #past: Float32Array;
  readonly #bias: Float32Array;
  readonly #biasPast: Float32Array;
  readonly #shares: Float64Array;

  constructor(
    readonly rows: number,
    readonly columns: number,
  ) {
    this.#weights = new Float32Array(rows * columns);
    this.#past = new Float32Array(rows * columns).fill(START);
    this.#bias = new Float32Array(columns);
    this.#biasPast = new Float32Array(columns).fill(START);
    this.#shares = new Float64Array(columns - 1);
  }

  set(row: number, column: number, weight: number): void {
    this.#weights[row * this.columns + column] = weight;
  }

  teach(lesson: Encoded, other: number): void {
    const { rows, values, label, weight } = lesson;
    const shares = this.#shares;
    const last = this.columns - 1;
    let problem = this.#bias[last] as number;
    if (lesson.offset) problem += lesson.offset[last] as number;
    for (let c = 0; c < last; c++) shares[c] = (this.#bias[c] as number) + (lesson.offset?.[c] ?? 0);
    for (let i = 0; i < rows.length; i++) {
      const at = (rows[i] as number) * this.columns;
      const v = values[i] as number;
      for (let c = 0; c < last; c++)
        shares[c] = (shares[c] as number) + v * (this.#weights[at + c] as number);
      problem += v * (this.#weights[at + last] as number);
    }
    softmax(shares);
    for (let c = 0; c < last; c++)
      this.#correct(lesson, c, ((c === label ? 1 : 0) - (shares[c] as number)) * weight);
    this.#correct(lesson, last, (label === other ? 0 : 1) - logistic(problem));
  }

  #correct({ rows, values }: Encoded, column: number, error: number): void {
    if (error < SLIGHT && error > -SLIGHT) return;
    const biasPast = (this.#biasPast[column] as number) + error * error;
    this.#biasPast[column] = biasPast;
    this.#bias[column] = (this.#bias[column] as number) + (BIAS_RATE * error) / Math.sqrt(biasPast);
    const weights = this.#weights;
    const past = this.#past;
    for (let i = 0; i < rows.length; i++) {
      const at = (rows[i] as number) * this.columns + column;
      const slope = error * (values[i] as number);
      const sum = (past[at] as number) + slope * slope;
      past[at] = sum;
      weights[at] = (weights[at] as number) + (RATE * slope) / Math.sqrt(sum);
    }
  }

  result(): Pick<Learned, 'steps' | 'sizes' | 'bias'> {
    const { columns, rows } = this;
    const steps = new Int8Array(rows * columns);
    const sizes = new Float32Array(rows);
    for (let row = 0; row < rows; row++) {
      const own = this.#weights.subarray(row * columns, (row + 1) * columns);
      const most = own.reduce((top, w) => Math.max(top, Math.abs(w)), 0);
      const size = most / 127;
      sizes[row] = size;
      if (size > 0)
        for (let c = 0; c < columns; c++) steps[row * columns + c] = Math.round((own[c] as number) / size);
    }
    return { steps, sizes, bias: this.#bias };
  }
}
