using System;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Shapes;

/// <summary>The shapes that the tables are put together from.</summary>
internal static class Basics
{
    public static readonly Shape Any = new ScalarShape("a value", _ => true);

    public static readonly Shape PlainText = new ScalarShape("text", value => Coercion.ToText(value) is StringNode, Coercion.ToText);

    public static readonly Shape Number = new ScalarShape("a number", value => Coercion.ToNumber(value) is NumberNode, Coercion.ToNumber);

    public static readonly Shape Flag = new ScalarShape("true or false", value => Coercion.ToText(value) is StringNode { Value: "true" or "false" or "0" or "1" }, Coercion.ToFlag);

    /// <summary>Something that CloudFormation computes.</summary>
    public static readonly Shape Function = new ScalarShape("a CloudFormation function", CloudFormation.IsFunction);

    public static readonly Shape TextOrFunction = new EitherShape(PlainText, Function);

    public static readonly Shape Texts = new ListShape(PlainText);

    /// <summary>A list of texts, in part or as a whole computed by CloudFormation.</summary>
    public static readonly Shape TextsOrFunction = new EitherShape(new ListShape(TextOrFunction), Function);

    public static readonly Shape AnyMapping = new MapShape(Any);

    public static readonly Shape AnyList = new ListShape(Any);

    public static readonly Shape ArnText = new PatternShape("an ARN", "^arn:");

    public static readonly Shape Arn = new EitherShape(ArnText, Function);

    public static Shape OneOf(params string[] words) => new WordShape(words, StringComparer.Ordinal);

    public static Shape OneOfNumbers(params string[] words) => new WordShape(words, StringComparer.Ordinal) { Form = Coercion.ToNumber };

    public static Shape OneOfInAnyCase(params string[] words) => new WordShape(words, StringComparer.OrdinalIgnoreCase);

    public static Shape Whole(long least, long most) => new WholeShape(least, most);

    public static Shape Either(params Shape[] shapes) => new EitherShape(shapes);

    public static Shape Overlooked(Shape shape) => new OverlookedShape(shape);

    public static Shape ListOf(Shape item) => new ListShape(item);

    public static Shape MapOf(Shape value) => new MapShape(value);
}
