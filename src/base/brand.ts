declare const brand: unique symbol;

/** A `Base` that cannot be mixed up with another one: casts live only in the constructors of each brand. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
