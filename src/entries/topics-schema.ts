import { z } from 'zod';

/** `content/topics.yaml`: the subjects that editors may choose from. */
export const topicsSchema = z
  .strictObject({
    topics: z
      .array(
        z
          .strictObject({
            id: z
              .string()
              .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
              .meta({
                title: 'id',
                description:
                  'Small letters, digits and hyphens, for example crime-statistics. It becomes an address.',
              }),
            title: z.string().min(1).meta({ title: 'title', description: 'What readers see.' }),
            description: z
              .string()
              .min(1)
              .meta({ title: 'description', description: 'One sentence on what belongs here.' }),
            sensitive: z.boolean().optional().meta({
              title: 'sensitive',
              description:
                'true if readers may not want to be seen with it: the quick exit can stand on these pages only.',
            }),
          })
          .meta({ title: 'topic', description: 'A subject, with id, title and description.' }),
      )
      .min(1)
      .meta({ title: 'topics', description: 'The list of topics.' }),
  })
  .meta({ title: 'Topics', description: 'The subjects that editors may choose from.' });

export type Topic = z.infer<typeof topicsSchema>['topics'][number];
