using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Jsonata.Statics;

/// <summary>What a term can be, as far as that shows without a run.</summary>
internal abstract class StaticValue
{
    /// <summary>The values that it can be; itself where it is no choice.</summary>
    public virtual IReadOnlyList<StaticValue> Options => [this];

    /// <summary>Whether it is a function or holds one, whichever value it is; functions have no form in JSON.</summary>
    public virtual bool HoldsFunction => false;

    /// <summary>The first of several, all that are left, or nothing known where one of them is not.</summary>
    public static StaticValue OneOf(IEnumerable<StaticValue> values)
    {
        var options = values.SelectMany(value => value.Options).Take(Combinations.Most + 1).ToArray();
        if (options.Length > Combinations.Most || options.Contains(UnknownValue.Instance)) return UnknownValue.Instance;
        return options.Length == 1 ? options[0] : new StaticChoice(options);
    }

    /// <summary>What comes of it, whichever value it is.</summary>
    public StaticValue Each(Func<StaticValue, StaticValue> then) => OneOf(Options.Select(then));

    /// <summary>Whether it counts as true; null where that is not known.</summary>
    public virtual bool? IsTrue(StaticFrame frame) => null;

    /// <summary>The value of a key.</summary>
    public virtual StaticValue Get(string key) => UnknownValue.Instance;

    /// <summary>The values as they would come out; for a <see cref="StaticWriter"/>.</summary>
    public abstract IReadOnlyList<Node?> ToNodes(StaticWriter writer);
}
