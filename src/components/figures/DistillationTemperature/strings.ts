import {
  COUNTS,
  type DistillationTemperature as Computed,
} from '@site/src/domain/figures/distillationTemperature';
import {formatQuantity} from '@site/src/domain/quantity';

/** Every word that the figure says. */
export const strings = {
  title: 'What temperature does to a teacher’s targets and to its student',
  views: ['The student’s accuracy', 'The teacher’s targets'],
  lines: {
    student: 'student that learns from the teacher',
    labels: 'same student, labels alone',
    teacher: 'teacher',
    first: 'likeliest class',
    second: 'second class',
    others: 'third class',
  },
  axisX: 'temperature',
  axisY: ['accuracy on test examples', 'mean share of the target'],
  controls: {
    temperature: 'Temperature',
    examples: 'Examples that the student sees',
    softWeight: 'Weight of the teacher, the rest goes to the labels',
    view: 'Draw',
  },
  table: {
    accuracy: 'Accuracy',
    logLoss: 'Log loss at temperature 1, nats',
    taught: 'Student, with the teacher',
    labels: 'Student, labels alone',
    teacher: 'Teacher',
    caption: 'On test examples',
  },
  // Joined, not added: the minifier folds such a sum of templates wrongly and loses words.
  assumes: [
    `A teacher of ${COUNTS.teacherUnits} hidden units, trained on ${COUNTS.teacherExamples} seeded examples, teaches students of `,
    `${COUNTS.studentUnits}: means of ${COUNTS.students} students with their own examples and ${COUNTS.steps} steps each, `,
    `tested on ${COUNTS.test} examples, so that a point or two is chance. The student sees the examples that it is taught on with their `,
    `true labels; the teacher has seen more than the student ever does.`,
  ].join(''),
};

export function share(value: number): string {
  return `${(value * 100).toFixed(1)}%`;
}

/** The figure at the reader's setting, in words. */
export function summary({here, labelsOnly, teacher}: Computed, examples: number): string {
  const {student, targets} = here;
  const temperature = formatQuantity(student.temperature, '', 3);
  return (
    `At temperature ${temperature} the teacher's targets give ${share(targets.first)} to the likeliest class and ` +
    `${share(targets.second)} to the second. A student with ${examples} examples reaches an accuracy of ` +
    `${share(student.accuracy)}, against ${share(labelsOnly.accuracy)} from labels alone and ${share(teacher.accuracy)} of the teacher.`
  );
}
