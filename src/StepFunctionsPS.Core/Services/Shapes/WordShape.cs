using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Shapes;

/// <summary>One of the given words; numbers and booleans count as they are spelled.</summary>
internal sealed class WordShape(IReadOnlyCollection<string> words, StringComparer comparer) : Shape
{
    /// <summary>What the words are for the framework: text, if not numbers.</summary>
    public Func<Node, Node> Form { get; init; } = Coercion.ToText;

    public override string Wanted => "text";

    public override bool Takes(Node value) => Coercion.ToText(value) is StringNode;

    protected internal override Node CoerceInside(Node value) =>
        Coercion.ToText(value) is StringNode { Value: "true" or "false" } ? Coercion.ToFlag(value) : Form(value);

    protected internal override void CheckInside(Node value, ShapePlace place)
    {
        var text = ((StringNode)Coercion.ToText(value)).Value;
        if (!words.Contains(text, comparer)) place.NotOneOf(value, text, words);
    }
}
