import {at, CLASSES, drawExamples, INPUTS, type Examples} from './tinyExamples';
import {
  evaluate,
  forward,
  labelSlope,
  newNetwork,
  softmax,
  train,
  type LossSlope,
  type Network,
  type Quality,
} from './tinyNetwork';

/** The range of temperatures that the figure draws. */
export const TEMPERATURES = [1, 20] as const;
const GRID = [1, 1.5, 2.5, 5, 10, 20];
export const COUNTS = {
  teacherUnits: 16,
  teacherExamples: 400,
  teacherEpochs: 8,
  studentUnits: 6,
  students: 3,
  /** Steps of each student: the same whatever the number of its examples. */
  steps: 800,
  test: 400,
};
const WORLD = {shape: 2, spread: 0.8, teacher: 5, test: 6, start: 3, examples: 50, starts: 70};
const TEACHER_RATE = 0.03;
const STUDENT_RATE = 0.05;

export interface DistillationInputs {
  /** Softens the teacher's logits and the student's while it learns; at least 1. */
  temperature: number;
  /** Examples that the student sees. */
  examples: number;
  /** Weight of the teacher's targets, 0 to 1; the rest goes to the labels. */
  softWeight: number;
}

/** The teacher's targets on the test examples: mean share of the likeliest class, the second, and the others. */
export interface Softened {
  temperature: number;
  first: number;
  second: number;
  others: number;
}

export interface StudentAt extends Quality {
  temperature: number;
}

export interface DistillationTemperature {
  teacher: Quality;
  /** A student of the same size that learns from the labels alone. */
  labelsOnly: Quality;
  students: StudentAt[];
  targets: Softened[];
  here: {student: StudentAt; targets: Softened};
}

/** Trains students from a teacher at several temperatures, and at the one asked for. */
export function distillationTemperature({
  temperature,
  examples,
  softWeight,
}: DistillationInputs): DistillationTemperature {
  const {test, logits, quality} = teacher();
  const student = (at: number) => ({
    temperature: at,
    ...taught(examples, {temperature: at, softWeight}),
  });
  const targets = (at: number) => softened(logits, test.count, at);
  return {
    teacher: quality,
    labelsOnly: taught(examples, {temperature: 1, softWeight: 0}),
    students: GRID.map(student),
    targets: GRID.map(targets),
    here: {student: student(temperature), targets: targets(temperature)},
  };
}

interface Teacher {
  network: Network;
  test: Examples;
  /** On the test examples. */
  logits: Float64Array;
  quality: Quality;
}

let known: Teacher | undefined;

/** The teacher is trained once. */
function teacher(): Teacher {
  known ??= trainTeacher();
  return known;
}

function trainTeacher(): Teacher {
  const training = drawExamples(WORLD.shape, WORLD.spread, COUNTS.teacherExamples, WORLD.teacher);
  const test = drawExamples(WORLD.shape, WORLD.spread, COUNTS.test, WORLD.test);
  const network = train(
    newNetwork(COUNTS.teacherUnits, WORLD.start),
    training,
    labelSlope(training),
    {
      epochs: COUNTS.teacherEpochs,
      rate: TEACHER_RATE,
    },
  );
  return {network, test, logits: logitsOf(network, test), quality: evaluate(network, test)};
}

type Teaching = Pick<DistillationInputs, 'temperature' | 'softWeight'>;
const remembered = new Map<string, Quality>();

/** Mean quality of the students, each with its own examples and start. */
function taught(examples: number, teaching: Teaching): Quality {
  const key = [examples, teaching.temperature, teaching.softWeight].join();
  const before = remembered.get(key);
  if (before) return before;
  const {network, test} = teacher();
  const sum = {accuracy: 0, logLoss: 0};
  for (let one = 0; one < COUNTS.students; one += 1) {
    const own = drawExamples(WORLD.shape, WORLD.spread, examples, WORLD.examples + one);
    const student = newNetwork(COUNTS.studentUnits, WORLD.starts + one);
    train(student, own, distillationSlope(own, logitsOf(network, own), teaching), {
      epochs: COUNTS.steps / examples,
      rate: STUDENT_RATE,
    });
    const quality = evaluate(student, test);
    sum.accuracy += quality.accuracy / COUNTS.students;
    sum.logLoss += quality.logLoss / COUNTS.students;
  }
  remembered.set(key, sum);
  return sum;
}

/**
 * The slope of a·T²·CE(softmax(teacher/T), softmax(student/T)) + (1 − a)·CE(label, softmax(student)) by the
 * student's logits: a·T·(student at T − teacher at T) + (1 − a)·(student − label). T² keeps the size of the
 * first part about the same at all temperatures.
 * Source: Hinton, Vinyals and Dean, Distilling the Knowledge in a Neural Network (2015), section 2.
 */
export function distillationSlope(
  examples: Examples,
  teacherLogits: Float64Array,
  {temperature, softWeight}: Teaching,
): LossSlope {
  const fromLabel = labelSlope(examples);
  const wanted = new Float64Array(CLASSES);
  const given = new Float64Array(CLASSES);
  return (example, logits, error) => {
    if (softWeight < 1) fromLabel(example, logits, error);
    if (softWeight === 0) return;
    softmax(teacherLogits, example * CLASSES, temperature, wanted);
    softmax(logits, 0, temperature, given);
    for (let label = 0; label < CLASSES; label += 1) {
      const soft = temperature * (at(given, label) - at(wanted, label));
      error[label] = softWeight * soft + (1 - softWeight) * at(error, label);
    }
  };
}

function logitsOf(network: Network, {count, inputs}: Examples): Float64Array {
  const units = new Float64Array(network.hidden);
  const own = new Float64Array(CLASSES);
  const logits = new Float64Array(count * CLASSES);
  for (let example = 0; example < count; example += 1) {
    forward(network, inputs, example * INPUTS, units, own);
    logits.set(own, example * CLASSES);
  }
  return logits;
}

function softened(logits: Float64Array, count: number, temperature: number): Softened {
  const shares = new Float64Array(CLASSES);
  let [first, second] = [0, 0];
  for (let example = 0; example < count; example += 1) {
    softmax(logits, example * CLASSES, temperature, shares);
    shares.sort();
    first += at(shares, CLASSES - 1) / count;
    second += at(shares, CLASSES - 2) / count;
  }
  return {temperature, first, second, others: 1 - first - second};
}
