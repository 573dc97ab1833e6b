using System.Globalization;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States;

/// <summary>The numbers that a field takes.</summary>
/// <param name="Key">The key of the field.</param>
/// <param name="Least">The least number.</param>
/// <param name="Most">The greatest number; infinity for none.</param>
/// <param name="IsWhole">Whether it takes whole numbers only.</param>
internal sealed record NumberRange(string Key, double Least, double Most = double.PositiveInfinity, bool IsWhole = true)
{
    /// <summary>In words, for messages.</summary>
    public string Words
    {
        get
        {
            var kind = IsWhole ? "a whole number" : "a number";
            return double.IsInfinity(Most) ? $"{kind}, {Text(Least)} or more" : $"{kind} from {Text(Least)} to {Text(Most)}";
        }
    }

    /// <summary>The number of the field when it is outside the range; null when it is inside, absent or not known yet.</summary>
    public NumberNode? Outside(MappingNode owner) => owner[Key] is NumberNode number && !Has(number) ? number : null;

    /// <summary>Whether a number is in the range.</summary>
    public bool Has(NumberNode number)
    {
        var value = NumberText.ToDouble(number.Text);
        return value >= Least && value <= Most && (!IsWhole || NumberText.TryWhole(number.Text, out _));
    }

    private static string Text(double value) => value.ToString("#,0", CultureInfo.InvariantCulture);
}
