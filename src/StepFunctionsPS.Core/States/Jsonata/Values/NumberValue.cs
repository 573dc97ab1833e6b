using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Jsonata.Values;

/// <summary>A number. One that came in remembers its node, so that what passes through keeps its digits.</summary>
internal sealed class NumberValue(double number, NumberNode? source = null) : Value
{
    private const int Kept = 256;

    private static readonly NumberValue[] Small = MakeSmall();

    public double Number { get; } = number;

    public NumberNode? Source { get; } = source;

    public override char Symbol => 'n';

    public override string TypeName => "number";

    public bool IsFinite => !double.IsNaN(Number) && !double.IsInfinity(Number);

    public bool IsWhole => IsFinite && Number == System.Math.Floor(Number);

    /// <summary>Counters and indices are most of the numbers that are made, so the small ones are made once.</summary>
    public static NumberValue Of(double number) =>
        number is >= 0 and < Kept && (int)number == number ? Small[(int)number] : new NumberValue(number);

    private static NumberValue[] MakeSmall()
    {
        var small = new NumberValue[Kept];
        for (var i = 0; i < Kept; i++) small[i] = new NumberValue(i);
        return small;
    }
}
